import threading

late = threading.Event()
timer = threading.Timer(30, late.set)
timer.start()
box = []
w = threading.Thread(target=box.append, args=(1,))
w.start()
w.join()
timer.cancel()
timer.join()
assert box == [1]
print('finished')
