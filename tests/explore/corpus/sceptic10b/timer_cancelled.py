import threading

fired = []
timer = threading.Timer(0.05, fired.append, args=("boom",))
timer.start()
timer.cancel()
timer.join()
print("fired" if fired else "quiet")
