"""The bar that shows how far training is."""

import io

from rich.console import Console

from reference_impl.progress import epoch_bar


def test_the_bar_counts_epochs_and_says_the_loss() -> None:
    """On a terminal, after two of three epochs."""
    written = io.StringIO()
    with epoch_bar(3, Console(file=written, force_terminal=True, width=80)) as tell:
        tell(0.5)
        tell(0.25)
    assert "2/3" in written.getvalue()
    assert "loss 0.25" in written.getvalue()
