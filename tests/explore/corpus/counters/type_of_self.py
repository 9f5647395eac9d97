import threading


class Robot:
    made = 0

    def __init__(self):
        type(self).made += 1


def build():
    for _ in range(10):
        Robot()


factories = [threading.Thread(target=build) for _ in range(2)]
for f in factories:
    f.start()
for f in factories:
    f.join()
print("robots:", Robot.made)
