import threading


class Robot:
    def __init__(self):
        self.position = [0, 0]
        self.x = self.y = 0

    def step(self):
        self.x, self.y = self.position
        self.position[0] = self.x + 1


robot = Robot()
threads = [threading.Thread(target=robot.step) for _ in range(2)]
for one in threads:
    one.start()
for one in threads:
    one.join()
print(robot.position)
