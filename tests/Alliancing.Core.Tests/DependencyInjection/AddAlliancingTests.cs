using Alliancing.DependencyInjection;
using Alliancing.Procurement;
using Alliancing.RiskShare;
using Microsoft.Extensions.DependencyInjection;

namespace Alliancing.Core.Tests.DependencyInjection;

public sealed class AddAlliancingTests
{
    [Fact]
    public void Each_calculator_is_registered_once_however_often_it_is_asked_for()
    {
        ServiceCollection services = new();
        services.AddAlliancing().AddAlliancing();

        Assert.Equal([typeof(RiskShareCalculator), typeof(BidEvaluator)], services.Select(service => service.ServiceType));
        Assert.All(services, service => Assert.Equal(ServiceLifetime.Singleton, service.Lifetime));
    }

    [Fact]
    public void A_calculator_of_the_host_is_left_alone()
    {
        ServiceCollection services = new();
        RiskShareCalculator own = new();
        services.AddSingleton(own).AddAlliancing();

        Assert.Same(own, Assert.Single(services, service => service.ServiceType == typeof(RiskShareCalculator)).ImplementationInstance);
    }

    [Fact]
    public void Services_that_are_not_there_are_refused() =>
        Assert.Equal("services", Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddAlliancing()).ParamName);
}
