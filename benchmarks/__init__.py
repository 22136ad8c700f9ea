"""What grading costs, measured: nothing here is needed to grade, and no test looks at a clock.

    python -m benchmarks            ours beside otter, nbgrader and the bare execution, one run
    python -m benchmarks.calls      one submission and one call, and where their time goes

Compare figures of one run only: machines are noisy, and each figure is a median.
"""
