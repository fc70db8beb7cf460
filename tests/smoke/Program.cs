using System.Globalization;
using Alliancing;

Console.WriteLine(Money.Pounds(-1_530_000.00m).ToString("C", CultureInfo.InvariantCulture));
