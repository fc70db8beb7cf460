using Alliancing.RiskShare;

namespace Alliancing.Core.Tests.RiskShare.Reference;

/// <summary>One party to a division: its weight, and the most that it takes.</summary>
internal readonly record struct Party(Fraction Weight, Fraction? Most);

/// <summary>Divisions by their definitions: find the level at which all parties together take the amount.</summary>
internal static class Dividing
{
    /// <summary>Water-filling: everybody takes the lower of its most and <c>level · weight</c>; the level is found by walking the sorted points at which somebody is full.</summary>
    public static Fraction[] Fill(Fraction amount, IReadOnlyList<Party> parties)
    {
        Party[] thirsty = [.. parties.Where(p => p.Weight > 0)];
        Fraction[] points = [.. thirsty.Where(p => p.Most is not null).Select(p => p.Most!.Value / p.Weight).Distinct().Order()];
        Fraction below = 0;
        foreach (Fraction point in points)
        {
            if (Taken(thirsty, point) >= amount)
            {
                return At(Between(thirsty, below, point, amount), parties);
            }

            below = point;
        }

        // Beyond the last point only those without a cap still take.
        Fraction open = Fraction.Sum(thirsty.Where(p => p.Most is null).Select(p => p.Weight));
        return At(open == 0 ? below : below + ((amount - Taken(thirsty, below)) / open), parties);
    }

    public static Fraction[] Claims(ClaimsRule rule, Fraction amount, Fraction[] claims)
    {
        Fraction all = Fraction.Sum(claims);
        if (amount >= all)
        {
            return claims;
        }

        switch (rule)
        {
            case ClaimsRule.Proportional:
                return [.. claims.Select(c => amount * c / all)];
            case ClaimsRule.EqualAwards:
                return EqualAwards(amount, claims);
            case ClaimsRule.EqualLosses:
                Fraction[] losses = EqualAwards(all - amount, claims);
                return [.. claims.Zip(losses, static (claim, loss) => claim - loss)];
            case ClaimsRule.Talmud:
                Fraction[] halves = [.. claims.Select(c => c / 2)];
                return amount <= all / 2
                    ? EqualAwards(amount, halves)
                    : [.. claims.Zip(EqualAwards(all - amount, halves), static (claim, loss) => claim - loss)];
            default:
                throw new ArgumentOutOfRangeException(nameof(rule), rule, "The reference does not know this claims rule.");
        }
    }

    private static Fraction[] EqualAwards(Fraction amount, Fraction[] claims) => Fill(amount, [.. claims.Select(c => new Party(1, c))]);

    private static Fraction Taken(Party[] parties, Fraction level) => Fraction.Sum(At(level, parties));

    private static Fraction[] At(Fraction level, IReadOnlyList<Party> parties) =>
        [.. parties.Select(p => p.Most is { } most ? Fraction.Lower(most, level * p.Weight) : level * p.Weight)];

    /// <summary>Between two neighbouring points what is taken is a straight line of the level.</summary>
    private static Fraction Between(Party[] parties, Fraction low, Fraction high, Fraction amount)
    {
        Fraction atLow = Taken(parties, low);
        Fraction atHigh = Taken(parties, high);
        return atHigh == atLow ? low : low + ((high - low) * (amount - atLow) / (atHigh - atLow));
    }
}
