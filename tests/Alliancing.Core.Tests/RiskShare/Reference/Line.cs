using System.Numerics;
using Alliancing.RiskShare;

namespace Alliancing.Core.Tests.RiskShare.Reference;

/// <summary>One line of the reference's settlement, in minor units.</summary>
internal sealed record Line(Account Account, string Source, LineCategory Category, BigInteger Amount, Fraction Exact);
