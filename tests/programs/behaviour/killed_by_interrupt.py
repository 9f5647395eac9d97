"""KeyboardInterrupt that nobody catches: traceback and death by SIGINT."""
import os
import signal

print("before", flush=True)
os.kill(os.getpid(), signal.SIGINT)
signal.pause()
