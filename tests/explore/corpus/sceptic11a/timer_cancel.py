import threading

finished = threading.Event()
answers = []


def timeout():
    if not finished.is_set():
        answers.append("timeout")
    finished.set()


def compute():
    answers.append(sum(range(10)))
    finished.set()


timer = threading.Timer(5.0, timeout)
timer.start()
t = threading.Thread(target=compute)
t.start()
finished.wait()
timer.cancel()
t.join()
timer.join()
print("finished")
