import logging
import queue
import threading

logging.basicConfig(level=logging.CRITICAL, format='%(threadName)s %(message)s')
log = logging.getLogger('homework')


class Downloader:
    def __init__(self, n_workers=2):
        self.tasks = queue.Queue()
        self.stats = {'files': 0, 'bytes': 0}
        self.stats_lock = threading.Lock()
        for i in range(n_workers):
            threading.Thread(target=self._work, name=f'dl-{i}', daemon=True).start()

    def _record(self, **changes):
        with self.stats_lock:
            for k, v in changes.items():
                self.stats[k] += v

    def _work(self):
        while True:
            url, size = self.tasks.get()
            try:
                log.info('fetching %s', url)
                self._record(files=1, bytes=size)
            except Exception:
                log.exception('failed')
            finally:
                self.tasks.task_done()

    def add(self, url, size):
        self.tasks.put((url, size))

    def wait(self):
        self.tasks.join()


d = Downloader()
for i in range(1, 6):
    d.add(f'http://example/{i}', i)
d.wait()
print('processed', d.stats['files'], 'bytes', d.stats['bytes'])
