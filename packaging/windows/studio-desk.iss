; Inno Setup 6.3 or newer: a setup for one user, without administrator's rights.
; 1. py packaging\prepare.py test      2. .venv\Scripts\python packaging\icons.py build
; 3. .venv\Scripts\python packaging\freeze.py
; 4. iscc packaging\windows\studio-desk.iss     The setup lies in build\.
; Written for, and not tried on, Windows: see packaging/README.md.

#define Version "0.1.0"

[Setup]
AppId={{6B0F0C52-6B1B-4B5B-9B0B-6B6F2B6C9E11}
AppName=Studio Desk
AppVersion={#Version}
AppPublisher=Studio Desk developers
DefaultDirName={autopf}\Studio Desk
PrivilegesRequired=lowest
DisableProgramGroupPage=yes
DisableDirPage=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
OutputDir=..\..\build
OutputBaseFilename=studio-desk-{#Version}-setup
SetupIconFile=..\..\build\studio-desk.ico
UninstallDisplayIcon={app}\studio-desk.exe
LicenseFile=..\..\LICENSE
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[Files]
Source: "..\..\build\frozen\studio-desk\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
; The id is the one that the program gives itself, so that the task bar and notifications find it.
Name: "{autoprograms}\Studio Desk"; Filename: "{app}\studio-desk.exe"; AppUserModelID: "StudioDesk.StudioDesk"

[Registry]
; Windows knows a file by what follows its last dot, so this offers the program for every .json, and
; takes none of them away from the program that opens them now.
Root: HKA; Subkey: "Software\Classes\.json\OpenWithProgids"; ValueType: string; ValueName: "StudioDesk.Case"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\StudioDesk.Case"; ValueType: string; ValueData: "Studio Desk case"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\StudioDesk.Case\shell\open\command"; ValueType: string; ValueData: """{app}\studio-desk.exe"" open ""%1"""

[Run]
Filename: "{app}\studio-desk.exe"; Description: "{cm:LaunchProgram,Studio Desk}"; Flags: nowait postinstall skipifsilent

[UninstallDelete]
; The owner may have switched start at login on.
Type: files; Name: "{userstartup}\studio-desk.cmd"

; Nothing else is deleted but what was installed: the owner's data lie in their own folders and stay.
