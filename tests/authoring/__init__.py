"""Tests of what authors build."""
