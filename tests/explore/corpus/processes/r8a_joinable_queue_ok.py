from multiprocessing import JoinableQueue, Process, Value
import logging
import sys

logging.basicConfig(level=logging.INFO, stream=sys.stdout, format='%(levelname)s %(message)s')
log = logging.getLogger('work')


class Worker(Process):
    def __init__(self, tasks, done, failed):
        super().__init__()
        self.daemon = True
        self.tasks, self.done, self.failed = tasks, done, failed

    def run(self):
        while True:
            n = self.tasks.get()
            try:
                log.info('task %d: %.2f', n, 10 / n)
            except ZeroDivisionError:
                with self.failed.get_lock():
                    self.failed.value += 1
            else:
                with self.done.get_lock():
                    self.done.value += 1
            finally:
                self.tasks.task_done()


if __name__ == '__main__':
    tasks = JoinableQueue()
    done, failed = Value('i'), Value('i')
    for _ in range(2):
        Worker(tasks, done, failed).start()
    for n in range(5):
        tasks.put(n)
    tasks.join()
    print('done', done.value, 'failed', failed.value)
