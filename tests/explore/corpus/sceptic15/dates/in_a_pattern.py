import enum
from datetime import datetime


class When(enum.Enum):
    now = 1
    later = 2


def tell(when):
    match when:
        case When.now:
            return "now"
        case _:
            return "later"


print(tell(When.now), tell(When.later), datetime.now().year)
