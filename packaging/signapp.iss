; Inno Setup recipe for Windows: iscc /DAppVersion=0.1.0 packaging\signapp.iss
; Takes dist\signapp, which PyInstaller built, and makes dist\signapp-VERSION-windows-x64.exe.
#ifndef AppVersion
  #error Say which version: iscc /DAppVersion=0.1.0 packaging\signapp.iss
#endif

[Setup]
; Tells an installation of signapp from all others, for ever: never change it.
AppId={{6C1C2B0C-7B0E-4C3E-9A55-2B7B6C0F51A4}
AppName=signapp
AppVersion={#AppVersion}
AppVerName=signapp {#AppVersion}
AppPublisher=The signapp developers
DefaultDirName={autopf}\signapp
DefaultGroupName=signapp
DisableProgramGroupPage=yes
DisableWelcomePage=no
LicenseFile=..\LICENSE
; For the user alone by itself, so that no administrator is needed at a school.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0
OutputDir=..\dist
OutputBaseFilename=signapp-{#AppVersion}-windows-x64
SetupIconFile=..\build\icons\signapp.ico
UninstallDisplayIcon={app}\signapp-window.exe
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; What an older version had and this one has not. Texts, settings and recordings are elsewhere.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\dist\signapp\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\signapp"; Filename: "{app}\signapp-window.exe"; WorkingDir: "{userdocs}"
Name: "{autodesktop}\signapp"; Filename: "{app}\signapp-window.exe"; WorkingDir: "{userdocs}"; Tasks: desktopicon

[Run]
Filename: "{app}\signapp-window.exe"; Description: "{cm:LaunchProgram,signapp}"; Flags: nowait postinstall skipifsilent
