#!/bin/sh
# Make "build/Studio Desk.app" on a Mac. Written for, and not tried on, macOS: see packaging/README.md.
# First: make test PYTHON=python3.12, so that .venv is there.
set -eu
cd "$(dirname "$0")/../.."
python=.venv/bin/python
"$python" packaging/freeze.py
version=$("$python" -c "import studio_desk; print(studio_desk.__version__)")
app="build/Studio Desk.app"
rm -rf "$app"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
cp -R build/frozen/studio-desk/ "$app/Contents/MacOS/"

# The icon, in the sizes that a set of icons holds.
"$python" packaging/icons.py build/studio-desk.iconset --iconset
iconutil -c icns -o "$app/Contents/Resources/studio-desk.icns" build/studio-desk.iconset

sed "s/@VERSION@/$version/g" packaging/macos/Info.plist > "$app/Contents/Info.plist"
plutil -lint "$app/Contents/Info.plist"

# Signing is a step of its own, for whoever holds a Developer ID:
#   codesign --deep --force --options runtime --sign "Developer ID Application: NAME" "$app"
#   ditto -c -k --keepParent "$app" build/studio-desk.zip
#   xcrun notarytool submit build/studio-desk.zip --keychain-profile PROFILE --wait
#   xcrun stapler staple "$app"
echo "$app"
