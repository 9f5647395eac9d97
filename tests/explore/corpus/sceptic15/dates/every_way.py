import datetime as dt
import threading
import time
from datetime import date, datetime, timedelta, timezone

begun = datetime.now()
tick = time.clock_gettime(time.CLOCK_MONOTONIC)
time.sleep(2)
print(datetime.now() - begun >= timedelta(seconds=2), time.clock_gettime(time.CLOCK_MONOTONIC) - tick >= 2)
print(type(begun) is datetime, dt.datetime.now(tz=dt.timezone.utc).year, datetime.now(timezone.utc).tzinfo)
print(date.today() == dt.date.today() == datetime.today().date(), type(date.today()) is date)


class Clock:
    def now(self):
        return "mine"


class Day(datetime):
    pass


print(Clock().now(), type(Day.now()) is Day)
current = datetime.now
years = []
thread = threading.Thread(target=lambda: years.append(current().year))
thread.start()
thread.join()
print(years == [datetime.now().year])
try:
    datetime.now(3)
except TypeError as error:
    print(error)
