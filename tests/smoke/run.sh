#!/usr/bin/env bash
# Packs the library and uses the package as a stranger would: from a folder of its own, as built and trimmed.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
packed=$root/.packages
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    echo "smoke: $*" >&2
    exit 1
}

# Shows what a command said only when it fails.
quietly() {
    "$@" >"$work/log" 2>&1 || {
        cat "$work/log" >&2
        fail "$* failed"
    }
}

# From the packed folder and what the machine has already, and only when that does not suffice from the machine's sources.
restore() {
    dotnet restore --source "$packed" "$@" >"$work/log" 2>&1 || dotnet restore "$@" >"$work/log" 2>&1
}

expect_output() {
    diff -u "$root/tests/smoke/expected.txt" - || fail "$1 printed something else"
}

rm -f "$packed"/Alliancing.Core.*.nupkg "$packed"/Alliancing.Core.*.snupkg
quietly dotnet pack "$root/src/Alliancing.Core" -c Release -o "$packed" --nologo -warnaserror
package=$(basename "$packed"/Alliancing.Core.*.nupkg .nupkg)
version=${package#Alliancing.Core.}
[ -f "$packed/$package.snupkg" ] || fail "there is no symbol package beside $package"

# The package is restored into a folder of this run, so that an older build of the same version cannot stand in for it.
# Everything else may come from what the machine has already.
machine=$(dotnet nuget locals global-packages --list | sed 's/^global-packages: //')
mkdir -p "$work/app" "$work/fallback"
for folder in "$machine"/*/; do
    case $(basename "$folder") in
        alliancing.* | '*') ;;
        *) ln -s "$folder" "$work/fallback/$(basename "$folder")" ;;
    esac
done
cp "$root"/tests/smoke/*.cs "$root"/tests/smoke/*.csproj "$root"/tests/smoke/*.props "$work/app"
cat >"$work/app/nuget.config" <<XML
<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <config><add key="globalPackagesFolder" value="$work/packages" /></config>
  <packageSources><add key="packed" value="$packed" /></packageSources>
  <fallbackPackageFolders><add key="machine" value="$work/fallback" /></fallbackPackageFolders>
</configuration>
XML
unset NUGET_PACKAGES
cd "$work/app"
export AlliancingVersion=$version

restore || {
    cat "$work/log" >&2
    fail "the package could not be restored"
}
quietly dotnet build -c Release --no-restore --nologo -warnaserror
installed=$work/packages/alliancing.core/$version
[ -d "$installed" ] || fail "the package was not restored into the folder of this run"
[ -f "$installed/lib/net10.0/Alliancing.Core.xml" ] || fail "the package holds no documentation"
[ -f "$installed/README.md" ] || fail "the package holds no README.md"

dependencies=$(grep -o '<dependency id="[^"]*"' "$installed/alliancing.core.nuspec" | cut -d'"' -f2 | sort | tr '\n' ' ')
[ "$dependencies" = "Microsoft.Extensions.DependencyInjection.Abstractions NodaTime " ] \
    || fail "the package depends on: $dependencies"

dotnet run -c Release --no-build </dev/null | expect_output "the program"

rid=$(dotnet --info | sed -n 's/^ *RID: *//p')
trimmed="and trimmed"
if restore "-p:RuntimeIdentifier=$rid"; then
    quietly dotnet publish -c Release -r "$rid" --no-restore -o "$work/trimmed" --nologo -warnaserror
    [ ! -e "$work/trimmed/Microsoft.VisualBasic.Core.dll" ] || fail "nothing was trimmed away"
    "$work/trimmed/Smoke" </dev/null | expect_output "the trimmed program"
elif grep -qE 'NU1100|NU1101|NU1102|NU1301' "$work/log"; then
    trimmed="but was not trimmed, because no source of this machine has the runtime for $rid"
else
    cat "$work/log" >&2
    fail "the trimmed program could not be restored"
fi
echo "smoke: $package works as built $trimmed"
