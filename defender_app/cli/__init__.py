"""The command line: reads arguments, calls one function below, shows what came back."""
