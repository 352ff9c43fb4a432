"""An ELAN file with what real ones have: vocabularies, symbolic tiers, slots without a time."""

REAL = """<?xml version="1.0" encoding="UTF-8"?>
<ANNOTATION_DOCUMENT AUTHOR='A. Nnotator' DATE="2024-03-01T10:00:00+05:30" FORMAT="3.0"
    VERSION="3.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:noNamespaceSchemaLocation="http://www.mpi.nl/tools/elan/EAFv3.0.xsd">
    <!-- kept by hand: do not lose -->
    <LICENSE LICENSE_URL="https://example.org/by">CC BY</LICENSE>
    <HEADER MEDIA_FILE="" TIME_UNITS="milliseconds">
        <MEDIA_DESCRIPTOR MEDIA_URL="file:///C:/far/away/{video}" MIME_TYPE="video/mp4"
            RELATIVE_MEDIA_URL="./{video}"{origin}/>
        <LINKED_FILE_DESCRIPTOR LINK_URL="file:///C:/far/away/pose.tsconf" MIME_TYPE="text/plain"/>
        <PROPERTY NAME="URN">urn:nl-mpi-tools-elan-eaf:0f</PROPERTY>
        <PROPERTY NAME="lastUsedAnnotationId">12</PROPERTY>
    </HEADER>
    <TIME_ORDER>
        <TIME_SLOT TIME_SLOT_ID="ts1" TIME_VALUE="100"/>
        <TIME_SLOT TIME_SLOT_ID="ts2"/>
        <TIME_SLOT TIME_SLOT_ID="ts3"/>
        <TIME_SLOT TIME_SLOT_ID="ts4" TIME_VALUE="1900"/>
    </TIME_ORDER>
    <TIER ANNOTATOR="me" LINGUISTIC_TYPE_REF="gloss" PARTICIPANT="S1" TIER_ID="Gloss ক &amp; co">
        <ANNOTATION>
            <ALIGNABLE_ANNOTATION ANNOTATION_ID="a1" CVE_REF="cve_7" TIME_SLOT_REF1="ts1" TIME_SLOT_REF2="ts4">
                <ANNOTATION_VALUE>NAME &gt; "মা"</ANNOTATION_VALUE>
            </ALIGNABLE_ANNOTATION>
        </ANNOTATION>
    </TIER>
    <TIER LINGUISTIC_TYPE_REF="part" PARENT_REF="Gloss ক &amp; co" TIER_ID="letters">
        <ANNOTATION>
            <ALIGNABLE_ANNOTATION ANNOTATION_ID="a2" TIME_SLOT_REF1="ts1" TIME_SLOT_REF2="ts2">
                <ANNOTATION_VALUE>A</ANNOTATION_VALUE>
            </ALIGNABLE_ANNOTATION>
        </ANNOTATION>
        <ANNOTATION>
            <ALIGNABLE_ANNOTATION ANNOTATION_ID="a3" TIME_SLOT_REF1="ts2" TIME_SLOT_REF2="ts3">
                <ANNOTATION_VALUE>B</ANNOTATION_VALUE>
            </ALIGNABLE_ANNOTATION>
        </ANNOTATION>
        <ANNOTATION>
            <ALIGNABLE_ANNOTATION ANNOTATION_ID="a4" TIME_SLOT_REF1="ts3" TIME_SLOT_REF2="ts4">
                <ANNOTATION_VALUE>b</ANNOTATION_VALUE>
            </ALIGNABLE_ANNOTATION>
        </ANNOTATION>
    </TIER>
    <TIER LINGUISTIC_TYPE_REF="note" PARENT_REF="Gloss ক &amp; co" TIER_ID="note">
        <ANNOTATION>
            <REF_ANNOTATION ANNOTATION_ID="a5" ANNOTATION_REF="a1">
                <ANNOTATION_VALUE/>
            </REF_ANNOTATION>
        </ANNOTATION>
    </TIER>
    <TIER LINGUISTIC_TYPE_REF="gloss" TIER_ID="empty"/>
    <LINGUISTIC_TYPE CONTROLLED_VOCABULARY_REF="glosses" GRAPHIC_REFERENCES="false" LINGUISTIC_TYPE_ID="gloss" TIME_ALIGNABLE="true"/>
    <LINGUISTIC_TYPE CONSTRAINTS="Time_Subdivision" GRAPHIC_REFERENCES="false" LINGUISTIC_TYPE_ID="part" TIME_ALIGNABLE="true"/>
    <LINGUISTIC_TYPE CONSTRAINTS="Symbolic_Association" GRAPHIC_REFERENCES="false" LINGUISTIC_TYPE_ID="note" TIME_ALIGNABLE="false"/>
    <LOCALE COUNTRY_CODE="IN" LANGUAGE_CODE="bn"/>
    <LANGUAGE LANG_DEF="http://cdb.iso.org/lg/CDB-00138502-001" LANG_ID="eng" LANG_LABEL="English (eng)"/>
    <CONSTRAINT DESCRIPTION="Time subdivision of parent annotation's time interval, no time gaps allowed within this interval" STEREOTYPE="Time_Subdivision"/>
    <CONSTRAINT DESCRIPTION="1-1 association with a parent annotation" STEREOTYPE="Symbolic_Association"/>
    <CONTROLLED_VOCABULARY CV_ID="glosses">
        <DESCRIPTION LANG_REF="eng">names</DESCRIPTION>
        <CV_ENTRY_ML CVE_ID="cve_7" EXT_REF="er1"><CVE_VALUE DESCRIPTION="" LANG_REF="eng">NAME</CVE_VALUE></CV_ENTRY_ML>
    </CONTROLLED_VOCABULARY>
    <EXTERNAL_REF EXT_REF_ID="er1" TYPE="cve_id" VALUE="x"/>
</ANNOTATION_DOCUMENT>
"""  # noqa: E501 - as ELAN writes it


def real_eaf(video: str = "v.mp4", origin: int | None = None) -> str:
    """The file, linked to a video; its time begins `origin` milliseconds into it."""
    place = "" if origin is None else f' TIME_ORIGIN="{origin}"'
    return REAL.format(video=video, origin=place)
