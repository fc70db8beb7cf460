using Alliancing.Core.Tests.Infrastructure;

namespace Alliancing.Core.Tests.Contracts;

/// <summary>Runs a check where the surroundings differ.</summary>
internal static class Under
{
    /// <summary>Runs the check once in each of <see cref="Cultures.Awkward"/>.</summary>
    public static void EachCulture(Action check) => Cultures.InEach(check);
}
