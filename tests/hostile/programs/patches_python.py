"""Replaces what Python has for signals, threads, processes and ends."""
import atexit
import builtins
import os
import signal
import sys
import threading

os.kill = os._exit = sys.exit = builtins.print = signal.signal = lambda *arguments: None
threading.Thread.start = threading.Thread.join = lambda self, *more: None
sys.modules.clear()
atexit._run_exitfuncs()
