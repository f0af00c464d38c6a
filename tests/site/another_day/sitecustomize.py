"""Loaded by Python itself where this folder is on its path: the clock is two days ahead."""

import time

_AHEAD = 2 * 24 * 60 * 60
_now, _gmtime, _localtime = time.time, time.gmtime, time.localtime

time.time = lambda: _now() + _AHEAD
time.gmtime = lambda seconds=None: _gmtime(time.time() if seconds is None else seconds)
time.localtime = lambda seconds=None: _localtime(time.time() if seconds is None else seconds)
