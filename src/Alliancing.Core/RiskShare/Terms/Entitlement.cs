namespace Alliancing.RiskShare;

/// <summary>A fee or reimbursed cost that stands outside every component: each participant's amount is paid by the owner side.</summary>
/// <param name="Category">What the entitlement is: <see cref="LineCategory.Fee"/> or <see cref="LineCategory.ReimbursedCost"/>.</param>
/// <param name="By">The basis that carries each participant's amount.</param>
/// <param name="Clause">The clause; null when none is stated.</param>
public sealed record Entitlement(LineCategory Category, Basis By, string? Clause = null);
