"""What holds for every test that Hypothesis draws examples for.

There is no deadline, for a busy machine is no error, and the examples are the same in every run. Others are
drawn by `pytest --hypothesis-profile=searching`.
"""

from hypothesis import HealthCheck, settings

settings.register_profile("searching", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("steady", settings.get_profile("searching"), derandomize=True)
settings.load_profile("steady")
