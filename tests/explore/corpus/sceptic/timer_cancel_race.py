import threading

fired = []
t = threading.Timer(0, lambda: fired.append(1))
t.start()
t.cancel()
t.join()
print("fired" if fired else "cancelled")
