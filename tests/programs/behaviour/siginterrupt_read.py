"""PEP 475: a read is taken up again whatever siginterrupt says; the handler has run in between."""
import os
import signal
import time

signal.signal(signal.SIGUSR1, lambda number, frame: print("handler", flush=True))
signal.siginterrupt(signal.SIGUSR1, True)
reader, writer = os.pipe()
if os.fork() == 0:
    time.sleep(0.02)
    os.kill(os.getppid(), signal.SIGUSR1)
    time.sleep(0.05)
    os.write(writer, b"x")
    os._exit(0)
print(os.read(reader, 1))
os.wait()
