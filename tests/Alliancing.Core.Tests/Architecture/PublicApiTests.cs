using System.Reflection;
using Alliancing.Core.Tests.Infrastructure;

namespace Alliancing.Core.Tests.Architecture;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_one_that_was_reviewed() =>
        Golden.Match(
            ApiListing.Of(Assembly.Load("Alliancing.Core").GetTypes()),
            "tests/Alliancing.Core.Tests/Architecture/PublicApi.txt");

    [Fact]
    public void Every_kind_of_type_and_member_is_listed_as_it_is_written() =>
        Golden.Match(
            ApiListing.Of(typeof(PublicApiTests).Assembly.GetTypes().Where(type => type.Namespace == typeof(ApiSamples.Scalar).Namespace)),
            "tests/Alliancing.Core.Tests/Architecture/Samples/Surface.txt");
}
