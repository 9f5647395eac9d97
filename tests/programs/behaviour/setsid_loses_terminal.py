"""After setsid there is no controlling terminal any more, though the descriptor still writes."""
import os

if os.fork() == 0:
    os.setsid()
    try:
        os.open("/dev/tty", os.O_RDWR)
        print("opened", flush=True)
    except OSError as error:
        print(error, flush=True)
    try:
        print(os.tcgetpgrp(0), flush=True)
    except OSError as error:
        print(error, flush=True)
    os._exit(0)
os.wait()
with open("/dev/tty", "w") as terminal:
    terminal.write("through /dev/tty\n")
print(os.tcgetpgrp(0) == os.getpgrp(), os.getsid(0) != os.getpid(), os.getppid())
