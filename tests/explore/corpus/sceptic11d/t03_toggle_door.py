import threading


class Door:
    def __init__(self):
        self.state = 'closed'
        self.log = []

    def toggle(self):
        if self.state == 'closed':
            self.state = 'open'
        else:
            self.state = 'closed'


door = Door()
ready = threading.Barrier(2)


def visitor(name):
    """Goes in: opens the door, or shuts it if somebody has opened it."""
    ready.wait()
    door.toggle()


def main():
    visitors = [threading.Thread(target=visitor, args=(n,)) for n in ('Ann', 'Bob')]
    for v in visitors:
        v.start()
    for v in visitors:
        v.join()
    # two toggles: as it was
    print('door is', door.state)


if __name__ == '__main__':
    main()
