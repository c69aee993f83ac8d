#!/bin/sh
# Make "build/Studio Desk.app" on a Mac. Written for, and not tried on, macOS: see packaging/README.md.
# First: make test PYTHON=python3.12, so that .venv is there.
set -eu
cd "$(dirname "$0")/../.."
python=.venv/bin/python
version=$("$python" -c "import studio_desk; print(studio_desk.__version__)")
app="build/Studio Desk.app"

# The icon, in the sizes that a set of icons holds.
"$python" packaging/icons.py build/studio-desk.iconset --iconset
iconutil -c icns -o build/studio-desk.icns build/studio-desk.iconset

# PyInstaller parts the bundle into Frameworks and Resources; where the program lies in
# Contents/MacOS of a bundle, it looks for its parts there and nowhere else.
"$python" packaging/freeze.py
rm -rf "$app"
mv build/frozen/studio-desk.app "$app"
test -f "$app/Contents/Resources/studio-desk.icns"

sed "s/@VERSION@/$version/g" packaging/macos/Info.plist > "$app/Contents/Info.plist"
plutil -lint "$app/Contents/Info.plist"
codesign --force --deep --sign - "$app" # by nobody, anew, because the list of properties is another
"$app/Contents/MacOS/studio-desk" --version

# Signing is a step of its own, for whoever holds a Developer ID:
#   codesign --deep --force --options runtime --sign "Developer ID Application: NAME" "$app"
#   ditto -c -k --keepParent "$app" build/studio-desk.zip
#   xcrun notarytool submit build/studio-desk.zip --keychain-profile PROFILE --wait
#   xcrun stapler staple "$app"
echo "$app"
