"""What each command does. The command line imports the one that was typed, so that help is instant."""
