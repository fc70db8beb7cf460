using Alliancing.Cli;

using var terminal = Terminal.OfProcess();
return CommandLine.Run(args, terminal);
