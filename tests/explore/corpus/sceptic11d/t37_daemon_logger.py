import queue
import threading


class Logger(threading.Thread):
    def __init__(self):
        super().__init__(daemon=True)
        self.lines = queue.Queue()

    def run(self):
        while True:
            line = self.lines.get()
            print(line, flush=True)

    def log(self, line):
        self.lines.put(line)


def main():
    logger = Logger()
    logger.start()
    for word in ('one', 'two', 'three'):
        logger.log(word)
    # give it time: wait until the queue is empty
    while not logger.lines.empty():
        pass
    print('bye', flush=True)


if __name__ == '__main__':
    main()
