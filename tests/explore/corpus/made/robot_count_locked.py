import threading

class Robot:
    made = 0
    lock = threading.Lock()

    def __init__(self, name):
        self.name = name
        with Robot.lock:
            Robot.made = Robot.made + 1

def factory(prefix):
    return [Robot(prefix + str(n)) for n in range(2)]

ts = [threading.Thread(target=factory, args=(p,)) for p in "ab"]
for t in ts: t.start()
for t in ts: t.join()
print(Robot.made)
