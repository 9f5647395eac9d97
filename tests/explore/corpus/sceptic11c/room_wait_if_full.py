# 线程等待使用if而非while
import threading
import time


class Room:
    def __init__(self, size):
        self.size = size
        self.inside = 0
        self.cond = threading.Condition()

    def enter(self, who):
        self.cond.acquire()
        if self.inside == self.size:
            print(who, "等待")
            self.cond.wait()
        self.inside += 1
        print(who, "进入, 人数", self.inside)
        self.cond.release()

    def leave(self, who):
        self.cond.acquire()
        self.inside -= 1
        print(who, "离开")
        self.cond.notify_all()
        self.cond.release()


def visitor(room, who):
    room.enter(who)
    time.sleep(0.01)
    room.leave(who)


def main():
    room = Room(1)
    ts = [threading.Thread(target=visitor, args=(room, f"v{i}")) for i in range(3)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()


if __name__ == "__main__":
    main()
