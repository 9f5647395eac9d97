import logging
import random
import threading
import time

logging.basicConfig(level=logging.INFO, format="%(asctime)s %(threadName)s %(message)s")


class Plant:
    def __init__(self):
        self.temp_lock = threading.Lock()
        self.alarm_lock = threading.Lock()
        self.temperature = 20.0
        self.alarms = 0

    def sensor(self):
        while True:
            with self.temp_lock:
                self.temperature += random.uniform(-1, 1.5)
                if self.temperature > 20:
                    with self.alarm_lock:
                        self.alarms += 1
            time.sleep(0.5)

    def operator(self):
        while True:
            time.sleep(1)
            with self.alarm_lock:
                if self.alarms:
                    with self.temp_lock:
                        self.temperature = 20.0
                    logging.info("reset after %d alarms", self.alarms)
                    self.alarms = 0


if __name__ == "__main__":
    p = Plant()
    threading.Thread(target=p.sensor, name="sensor").start()
    threading.Thread(target=p.operator, name="operator").start()
