import queue
import threading


class Logger(threading.Thread):
    def __init__(self):
        super().__init__(daemon=True)
        self.lines = queue.Queue()
        self.written = []

    def run(self):
        while True:
            line = self.lines.get()
            try:
                self.written.append(line.upper())
            finally:
                self.lines.task_done()

    def log(self, line):
        self.lines.put(line)

    def close(self):
        self.lines.join()


def main():
    logger = Logger()
    logger.start()
    for word in ('one', 'two', 'three'):
        logger.log(word)
    logger.close()
    print(logger.written)
    assert logger.written == ['ONE', 'TWO', 'THREE']


if __name__ == '__main__':
    main()
