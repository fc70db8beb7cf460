namespace Alliancing.RiskShare;

/// <summary>A cap or floor on the signed sum of closed lines, applied after every component has closed.</summary>
/// <remarks>A bound that is not whole is cut towards zero. What is moved is a line of category <see cref="LineCategory.Clamp"/> on both sides, so that it adds up to 0.</remarks>
/// <param name="Of">Whose lines.</param>
/// <param name="Counterparty">Who receives the excess or pays the shortfall: the owner, a participant or the residual.</param>
/// <param name="AtMost">The cap; null for none.</param>
/// <param name="AtLeast">The floor; null for none.</param>
/// <param name="Together">Whether the lines of all of them are summed; otherwise each participant is clamped by itself. A move of a joint clamp is apportioned by the lines that it corrects.</param>
/// <param name="Components">The components covered; null for all. Fees and reimbursed cost belong to no component and are covered by their category.</param>
/// <param name="Categories">The categories covered; null for all, earlier clamps included.</param>
/// <param name="Clause">The clause; null when none is stated.</param>
public sealed record ClosingClamp(
    Recipients Of,
    Account Counterparty,
    SignedLevel? AtMost = null,
    SignedLevel? AtLeast = null,
    bool Together = false,
    ValueList<string>? Components = null,
    ValueList<LineCategory>? Categories = null,
    string? Clause = null)
{
    /// <summary>The clamp as a sentence of a contract.</summary>
    internal string Statement
    {
        get
        {
            string bounds = string.Join(" and ", new[] { AtMost is null ? null : $"at most {AtMost}", AtLeast is null ? null : $"at least {AtLeast}" }.OfType<string>());
            string lines = Categories is null ? "all lines" : $"the lines of {string.Join(", ", Categories)}";
            string of = Components is null ? string.Empty : $" of {string.Join(", ", Components)}";
            return $"{lines}{of} of {(Together ? Of + " together" : $"each of {Of}")} come to {bounds}; the difference is to or from {To.Describe(Counterparty)}.";
        }
    }
}
