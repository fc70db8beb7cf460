using Alliancing.Procurement;
using Alliancing.RiskShare;
using Ardalis.GuardClauses;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Alliancing.DependencyInjection;

/// <summary>Registers the services of this library.</summary>
public static class AlliancingServiceCollectionExtensions
{
    /// <summary>Registers the calculators of settlements and of tenders; each is stateless and thread-safe, and none is registered twice.</summary>
    /// <param name="services">The host's services.</param>
    /// <returns>The same services.</returns>
    /// <example>
    /// <code>
    /// services.AddAlliancing();
    /// // later, where it is needed:
    /// public sealed class YearEnd(RiskShareCalculator calculator) { … }
    /// </code>
    /// </example>
    public static IServiceCollection AddAlliancing(this IServiceCollection services)
    {
        Guard.Against.Null(services, nameof(services));
        services.TryAddSingleton<RiskShareCalculator>();
        services.TryAddSingleton<BidEvaluator>();
        return services;
    }
}
