"""Types into its own terminal (TIOCSTI), as if the grader had."""
import fcntl
import termios

try:
    fcntl.ioctl(0, termios.TIOCSTI, b"x")
    possible = True
except OSError:
    possible = False
print("POSSIBLE" if possible else "impossible", flush=True)
