"""With TOSTOP a background group that writes is stopped by SIGTTOU, and goes on when continued."""
import os
import signal
import termios

modes = termios.tcgetattr(0)
modes[3] |= termios.TOSTOP
termios.tcsetattr(0, termios.TCSANOW, modes)
child = os.fork()
if child == 0:
    os.setpgid(0, 0)
    os.write(1, b"from the background\n")
    os._exit(0)
pid, status = os.waitpid(child, os.WUNTRACED)
print(os.WIFSTOPPED(status), os.WSTOPSIG(status) == signal.SIGTTOU, flush=True)
modes[3] &= ~termios.TOSTOP
termios.tcsetattr(0, termios.TCSANOW, modes)
os.kill(child, signal.SIGCONT)
print(os.waitpid(child, 0)[1])
