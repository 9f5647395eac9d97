import threading

fired = []
timer = threading.Timer(60, fired.append, args=("late",))
timer.start()
timer.cancel()
timer.join()
print(fired)
