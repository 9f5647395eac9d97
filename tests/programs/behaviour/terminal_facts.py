"""What the terminal says of itself."""
import os
import sys
import termios

print(os.get_terminal_size(), [os.isatty(n) for n in range(3)], sys.stdout.isatty(), os.ttyname(0))
print(sys.stdout.encoding, sys.stdout.line_buffering, sorted(os.listdir("/proc/self/fd"))[:3])
modes = termios.tcgetattr(0)
print([hex(word) for word in modes[:4]], modes[4:6], modes[6])
print(os.getpgrp() == os.tcgetpgrp(0), os.getpid() == os.getpgrp())
