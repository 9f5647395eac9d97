"""threading.Timer, cancelled ones too."""
import threading

timers = [threading.Timer(delay, print, [delay]) for delay in (0.15, 0.05, 0.1, 0.12)]
for timer in timers:
    timer.start()
timers[3].cancel()
for timer in timers:
    timer.join()
print("end")
