; The installer for Windows, made by Inno Setup of the folder that PyInstaller made:
;   python packaging/release.py installer OUT
; It was written without a Windows to try it on: see docs/packages.md.
;
; For one person, without administrator. It starts nothing, opens no kind of file with the program
; (Windows remembers what is opened so), and is called Notebook in the menu, as the window is.

#ifndef Version
  #error Give the version: /DVersion=1.2.3
#endif
#ifndef Folder
  #error Give the folder that was made: /DFolder=PATH
#endif

[Setup]
AppId={{6F0E1B52-6C0B-4E0C-9B39-3A2D35D0C0D1}
AppName=Notebook
AppVersion={#Version}
AppPublisher=The Defender project
DefaultDirName={localappdata}\Programs\Notebook
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputBaseFilename=defender-{#Version}-windows-x86_64
Compression=lzma2
SolidCompression=yes
LicenseFile={#Folder}\_internal\LICENSE
UsePreviousLanguage=no
; Nothing of a choice is kept in the registry beyond what uninstalling needs.
UsePreviousTasks=no
CreateUninstallRegKey=yes
ChangesAssociations=no

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{userprograms}\Notebook"; Filename: "{app}\Defender.exe"

[InstallDelete]
; An older version must not leave libraries among the new ones.
Type: filesandordirs; Name: "{app}\_internal"
