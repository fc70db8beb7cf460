#pragma warning disable // A small house with every kind of arrow, read by the scanner's tests and never run.

namespace Alliancing.Core.Tests.Architecture.Samples.Ground
{
    public class Base;

    public interface IContract;

    public class ByField;

    public class ByProperty;

    public class ByParameter;

    public class ByResult;

    public class ByArgument;

    public class ByConstraint;

    public class ByMethodConstraint;

    public class ByTypeOf;

    public class ByArrayOfTypeOf;

    public class ByNew;

    public class ByCast;

    public class ByToken;

    public class ByLocal;

    public class ByEvent;

    public class ByLambda;

    public class ByIterator;

    public class ByCatch : System.Exception;

    public static class ByCall
    {
        public static int Answer { get; set; }

        public static T Generic<T>() => default!;
    }

    public static class ByStaticField
    {
        public static int Count;
    }

    public class ByTypeArgument;

    public class Outer
    {
        public class Nested;
    }

    public sealed class MarkAttribute(params System.Type[] types) : System.Attribute
    {
        public System.Type[] Types { get; } = types;

        public System.Type? One { get; set; }
    }

    public enum ByEnum : byte
    {
        Zero,
    }

    public sealed class EnumMarkAttribute(System.DayOfWeek day) : System.Attribute
    {
        public System.DayOfWeek Day { get; } = day;
    }
}

namespace Alliancing.Core.Tests.Architecture.Samples.Upper
{
    using Alliancing.Core.Tests.Architecture.Samples.Ground;

    [Mark(typeof(ByArrayOfTypeOf), One = typeof(System.Collections.Generic.List<ByTypeOf>))]
    [EnumMark(System.DayOfWeek.Friday)]
    public class Resident<T> : Base, IContract
        where T : ByConstraint
    {
        private ByField[]? field;

        public System.Collections.Generic.List<ByProperty>? Property { get; set; }

        public event System.Action<ByEvent>? Raised;

        public ByResult? Method(ByParameter parameter, in System.Func<ByArgument, int> argument) => null;

        public void Constrained<TOther>()
            where TOther : ByMethodConstraint
        {
        }

        public object Body(object given)
        {
            object made = new ByNew();
            if (given is ByCast)
                made = typeof(ByToken);
            System.Span<ByLocal> local = default;
            ByStaticField.Count = local.Length;
            try
            {
                return ByCall.Answer + (ByCall.Generic<ByTypeArgument>() is null ? 1 : 2);
            }
            catch (ByCatch)
            {
                return made;
            }
        }

        public object Switching(int number) => number switch { 0 => 1.5, 1 => 2L, 2 => "three", 3 => 'c', 4 => 5m, _ => new Outer.Nested() };

        public System.Func<object> Closure(int captured) => () => captured > 0 ? new ByLambda() : null!;

        public System.Collections.Generic.IEnumerable<object> Iterator()
        {
            yield return new ByIterator();
        }
    }
}
