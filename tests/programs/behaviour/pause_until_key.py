"""pause() returns after a handler; Ctrl-C and Ctrl-\ from the keyboard."""
import signal

for number in (signal.SIGINT, signal.SIGQUIT):
    signal.signal(number, lambda number, frame: print("caught", number))
for _ in range(3):
    print("ready")
    signal.pause()
print("end")
