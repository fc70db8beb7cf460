using System.Numerics;
namespace Alliancing;
/// <summary>A number on which terms can be evaluated exactly: a ratio for settling, a value with its slope for exposure.</summary>
/// <remarks>The default value is zero.</remarks>
/// <typeparam name="TSelf">The number type.</typeparam>
internal interface IExactNumber<TSelf> : IComparable<TSelf>, IAdditionOperators<TSelf, TSelf, TSelf>, ISubtractionOperators<TSelf, TSelf, TSelf>, IMultiplyOperators<TSelf, TSelf, TSelf>, IDivisionOperators<TSelf, TSelf, TSelf>, IUnaryNegationOperators<TSelf, TSelf>
    where TSelf : struct, IExactNumber<TSelf>
{
    /// <summary>The value itself, without a slope.</summary>
    Ratio Value { get; }
    /// <summary>A constant.</summary>
    static abstract TSelf From(Ratio value);
}
