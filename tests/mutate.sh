#!/usr/bin/env bash
# Mutation testing of one room with the tests of that room: tests/mutate.sh ROOM. Without a room it says which there are.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/Alliancing.Core.Tests"

tests='FullyQualifiedName~Core.Tests'
# The parts of the settlement engine: its own tests without those of the rooms that stand on it, and without performing whole traces again, which is slow to repeat for every mutant.
engine="$tests.RiskShare"
for other in Reperformance CoverageTests RiskShare.Plans RiskShare.Exposures RiskShare.Reviews RiskShare.Bridges RiskShare.OnAccount; do
    engine="$engine&FullyQualifiedName!~$other"
done

files=()
case "${1:-}" in
    Apportionment | Governance | Lifecycle | Procurement | Performance | Agreements | Budgets)
        filter="$tests.$1"
        files=("$1/**/*.cs")
        ;;
    RiskShare)
        filter=$engine
        files=('RiskShare/*.cs')
        for drawer in Criteria Destinations Engine Levels Measures Outturns Presets Rates Settlements Splits Stages Terms; do
            files+=("RiskShare/$drawer/**/*.cs")
        done
        ;;
    OnAccount | Plans)
        filter="$tests.RiskShare.$1"
        files=("RiskShare/$1/**/*.cs")
        ;;
    Explaining)
        filter="$tests.RiskShare.Bridges|$tests.RiskShare.Exposures|$tests.RiskShare.Reviews"
        files=('RiskShare/Bridges/**/*.cs' 'RiskShare/Exposures/**/*.cs' 'RiskShare/Reviews/**/*.cs')
        ;;
    *)
        echo "Give one of: Apportionment, Governance, Lifecycle, Procurement, Performance, Agreements, Budgets, RiskShare (the engine and its terms), OnAccount, Explaining (bridges, exposures, reviews), Plans." >&2
        exit 2
        ;;
esac

config=$(mktemp --suffix=.json)
trap 'rm -f "$config"' EXIT
mutate=$(printf ', "%s"' "${files[@]}")

# A busy machine is slow, and slowness must not count as a mutant that was noticed.
sed -e "s#\"mutate\": .*#\"mutate\": [ ${mutate:2} ], \"test-case-filter\": \"${filter//&/\\&}\", \"additional-timeout\": 20000,#" stryker-config.json >"$config"
export ALLIANCING_PROPERTY_CASES=${ALLIANCING_PROPERTY_CASES:-20}
dotnet stryker -f "$config"
