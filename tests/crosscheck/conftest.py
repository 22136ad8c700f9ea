"""Keras as these tests use it: on PyTorch, in float64, and writing nothing into anybody's home."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest


@pytest.fixture(scope="session")
def keras(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Give the module, loaded when the first test asks for it, for that takes seconds."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KERAS_BACKEND", "torch")
        patch.setenv("KERAS_HOME", str(tmp_path_factory.mktemp("keras")))
        module = pytest.importorskip(
            "keras", reason="Keras is not installed here: make crosscheck installs it"
        )
        # On PyTorch Keras multiplies matrices in float32, whatever it is told (keras-team/keras issue 23704);
        # this table leaves float64 alone on TensorFlow only.
        patch.setitem(module.src.backend.common.dtypes.BIT64_TO_BIT32_DTYPE, "float64", "float64")
        floatx, policy = module.config.floatx(), module.config.dtype_policy()
        module.config.set_floatx("float64")
        module.config.set_dtype_policy("float64")  # what layers compute in; not the same setting
        yield module
        module.config.set_floatx(floatx)
        module.config.set_dtype_policy(policy)
